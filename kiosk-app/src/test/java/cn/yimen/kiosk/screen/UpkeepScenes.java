package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.flow.Upkeep.Desk;
import cn.yimen.kiosk.flow.Upkeep.Doing;
import cn.yimen.kiosk.flow.Upkeep.PinEntry;
import cn.yimen.kiosk.flow.Upkeep.Shelf;
import cn.yimen.kiosk.flow.UpkeepEffect.Work;
import cn.yimen.kiosk.flow.UpkeepFacts;
import cn.yimen.kiosk.flow.UpkeepFacts.Count;
import cn.yimen.kiosk.flow.UpkeepFacts.Device;
import cn.yimen.kiosk.flow.UpkeepRefusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Staff at the machine.
final class UpkeepScenes {

    private UpkeepScenes() {}

    static Map<String, KioskState> all() {
        var all = new TreeMap<String, KioskState>();
        all.put("upkeep-pin", pin("271", Optional.empty()));
        all.put("upkeep-pin-wrong", pin("", Optional.of(UpkeepRefusal.WRONG_PIN)));
        all.put("upkeep-pin-locked", pin("", Optional.of(UpkeepRefusal.LOCKED)));
        all.put("upkeep-devices", desk(Shelf.DEVICES, new Doing.Nothing()));
        all.put("upkeep-testing", desk(Shelf.DEVICES, new Doing.Asked(Work.TEST_PRINT)));
        all.put("upkeep-restart", desk(Shelf.DEVICES, new Doing.Sure(Work.RESTART)));
        all.put("upkeep-counters", desk(Shelf.COUNTERS, new Doing.Ended(Work.SELF_TEST, false)));
        all.put("upkeep-events", desk(Shelf.EVENTS, new Doing.Ended(Work.PAPER_CHANGED, true)));
        return all;
    }

    private static PinEntry pin(String digits, Optional<UpkeepRefusal> refused) {
        return new PinEntry("", digits, refused, 25);
    }

    private static Desk desk(Shelf shelf, Doing doing) {
        return new Desk("0317", shelf, Optional.of(facts()), doing, 0, 90);
    }

    private static UpkeepFacts facts() {
        var devices =
                Arrays.stream(Part.values())
                        .map(part ->
                                part == Part.PRINTER
                                        ? new Device(
                                                part,
                                                new PartState(true, Trouble.PAPER_LOW),
                                                List.of("PAPER_LOW", "HEAD_HOT"),
                                                OptionalInt.of(38),
                                                Optional.of(true))
                                        : new Device(
                                                part,
                                                new PartState(false, Trouble.NOT_CONNECTED),
                                                List.of(),
                                                OptionalInt.empty(),
                                                Optional.of(false)))
                        .toList();
        var events =
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                "2026-11-23T02:%02d:31.114Z device.status faults=PAPER_LOW part=printer readiness=READY"
                                        .formatted(59 - i))
                        .toList();
        return new UpkeepFacts(
                devices,
                Map.of(Count.SCREENS, 20_417L, Count.NUMBERS_GIVEN, 1_203L),
                OptionalLong.of(17),
                events,
                Instant.parse("2026-11-23T03:00:00Z"));
    }
}
