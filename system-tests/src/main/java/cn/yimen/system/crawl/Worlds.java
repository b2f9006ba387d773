package cn.yimen.system.crawl;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.LineId;
import cn.yimen.kiosk.flow.Assistance;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Machine;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.flow.World;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What may be true around a kiosk: everything well, and each fault of a device, of the hall and of
/// the connection alone.
final class Worlds {

    /// Where everything works.
    static final String WELL = "well";

    private static final World PLAIN = around(DemoHall.config());

    private Worlds() {}

    static SequencedMap<String, World> all(Province province) {
        var well = well(province);
        var all = new LinkedHashMap<String, World>();
        all.put(WELL, well);
        for (var part : Part.values()) {
            all.put(part.word() + " gone", broken(well, part, Trouble.NOT_CONNECTED));
        }
        for (var trouble :
                List.of(Trouble.PAPER_OUT, Trouble.PAPER_JAM, Trouble.COVER_OPEN, Trouble.CUTTER)) {
            all.put("printer " + trouble, broken(well, Part.PRINTER, trouble));
        }
        all.put("paper low", part(well, Part.PRINTER, new PartState(true, Trouble.PAPER_LOW)));
        all.put("nothing answers", well.with(Map.of()));
        all.put("server lost", well.with(Link.LOST));
        all.put("server lost, no lease", lone(well));
        all.put("line closed", well.with(Morning.with(well.hall(), Morning.closes(line()))));
        all.put("hall stopped", well.with(Morning.with(well.hall(), Morning.stops())));
        all.put("in the evening", well.at(Morning.NOW.plus(Duration.ofHours(10))));
        all.put("closed", inHours(well, Duration.ofHours(10)));
        all.put("closing soon", inHours(well, Duration.ofHours(7).minusMinutes(3)));
        all.put("unattended", unattended(inHours(well, Duration.ofHours(12))));
        all.put("no catalogue", well.with(Optional.empty()));
        all.put("province away", well.withProvince(Link.LOST));
        all.put("no province", plain());
        all.put("outlet", well.with(Morning.hall(outlet(DemoHall.config()))));
        all.put("remembered", remembered(well));
        return all;
    }

    /// One without anything of the province.
    static World plain() {
        return PLAIN;
    }

    private static World well(Province province) {
        return PLAIN.with(province).withProvince(Link.LIVE);
    }

    private static World around(HallConfig config) {
        var parts = new EnumMap<Part, PartState>(Part.class);
        for (var part : Part.values()) {
            parts.put(part, PartState.READY);
        }
        return World.unknown(Morning.KIOSK)
                .with(Morning.hall(config))
                .with(Optional.of(DemoHall.catalogue()))
                .with(Link.LIVE)
                .with(parts)
                .at(Morning.NOW);
    }

    private static LineId line() {
        return Morning.items().getFirst().line();
    }

    private static World broken(World world, Part part, Trouble trouble) {
        return part(world, part, new PartState(false, trouble));
    }

    private static World part(World world, Part part, PartState state) {
        var parts = new EnumMap<>(world.parts());
        parts.put(part, state);
        return world.with(parts);
    }

    /// Numbers are given while the hall is open, and half an hour before.
    private static World inHours(World well, Duration later) {
        var rule = new IssuingRule(true, 30, false, 0);
        return well.with(Morning.hall(without(DemoHall.config(), Left.EVERYTHING, rule)))
                .at(Morning.NOW.plus(later));
    }

    private static World unattended(World world) {
        var room = new Assistance(true, "0871-6000 0110", "一楼东侧值班室");
        return world.of(new Machine(world.device(), room));
    }

    /// A kiosk without numbers of its own.
    private static World lone(World well) {
        return well.with(Morning.hall(without(DemoHall.config(), Left.LINES, IssuingRule.always())))
                .with(Link.LOST);
    }

    private static World remembered(World well) {
        return well.with(Link.LOST)
                .remembered(
                        DemoHall.config(),
                        Optional.of(DemoHall.catalogue()),
                        Morning.NOW.minus(Duration.ofDays(3)));
    }

    private static HallConfig outlet(HallConfig hall) {
        return without(hall, Left.NO_LINES, IssuingRule.always());
    }

    /// What is left of the hall.
    private enum Left {
        EVERYTHING,
        /// But kiosks give no numbers of their own.
        LINES,
        NO_LINES
    }

    private static HallConfig without(HallConfig hall, Left left, IssuingRule rule) {
        boolean noLines = left == Left.NO_LINES;
        return new HallConfig(
                hall.id(),
                hall.name(),
                hall.place(),
                hall.zone(),
                hall.phone(),
                hall.ticketLink(),
                hall.hours(),
                noLines ? List.of() : hall.lines(),
                noLines ? List.of() : hall.windows(),
                hall.passed(),
                hall.priority(),
                hall.notices(),
                hall.calendar(),
                rule,
                hall.appointments(),
                hall.calls(),
                hall.clerks(),
                left == Left.EVERYTHING ? hall.kiosks() : List.of());
    }
}
