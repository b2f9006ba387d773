package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.HallWait;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.ProvinceAnswer;
import cn.yimen.kiosk.flow.ProvinceAnswer.HallsKnown;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskHalls;
import cn.yimen.uplink.client.Halls;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.contract.hall.Hall;
import cn.yimen.uplink.contract.hall.HallLoad;
import cn.yimen.uplink.contract.hall.HallLoad.LineLoad;
import cn.yimen.uplink.contract.hall.HallLoads;
import cn.yimen.uplink.contract.hall.HallLoads.KnownLoad;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The halls of the province that do what somebody wants, by how soon one is there and done.
final class HallList {

    /// What a hall said of itself longer ago says nothing of now.
    private static final Duration FRESH = Duration.ofMinutes(30);

    private static final double METRES_A_MICRODEGREE = 0.111_195;
    private static final int UNKNOWN_WAIT = 600;

    private final ProvinceCounter.Way way;
    private final Halls halls;

    HallList(ProvinceCounter.Way way) {
        this.way = way;
        halls = new Halls(way.transport(), way.link().words());
    }

    Outcome<ProvinceAnswer> list(AskHalls question) {
        return halls.loads(Optional.empty())
                .then(loads ->
                        new Outcome.Done<>(
                                new HallsKnown(
                                        question.session(), offered(question.items(), loads))));
    }

    private List<HallWait> offered(List<ItemCode> items, HallLoads loads) {
        var codes = items.stream().map(ItemCode::value).toList();
        return way.known().get().stream()
                .flatMap(known -> known.province().value().halls().all().stream())
                .flatMap(hall -> line(hall, codes).map(line -> wait(hall, line, loads)).stream())
                .sorted(
                        Comparator.comparing(HallWait::stopped)
                                .thenComparingInt(hall -> hall.minutes().orElse(UNKNOWN_WAIT))
                                .thenComparingInt(HallWait::metres))
                .toList();
    }

    private static Optional<String> line(Hall hall, List<String> codes) {
        return hall.lines().stream()
                .filter(line -> line.items().containsAll(codes))
                .map(Hall.HallLine::code)
                .findFirst();
    }

    private HallWait wait(Hall hall, String line, HallLoads loads) {
        var own = way.link().address().hall().value();
        var load =
                loads.halls().stream()
                        .filter(known -> known.hall().equals(hall.code()))
                        .map(KnownLoad::load)
                        .filter(said -> isFresh(said, way.transport().clock().instant()))
                        .flatMap(said -> said.lines().stream())
                        .filter(said -> said.line().equals(line))
                        .findFirst();
        boolean here = hall.code().equals(own);
        return new HallWait(
                new HallPlace(here ? "" : hall.code(), hall.name()),
                hall.address(),
                here,
                load.map(said -> OptionalInt.of(said.waiting())).orElse(OptionalInt.empty()),
                load.flatMap(LineLoad::minutes).map(OptionalInt::of).orElse(OptionalInt.empty()),
                load.filter(LineLoad::stopped).isPresent(),
                metres(hall, own));
    }

    private static boolean isFresh(HallLoad said, Instant now) {
        return Duration.between(said.at(), now).abs().compareTo(FRESH) < 0;
    }

    /// As the crow flies; a degree of longitude shrinks with the latitude.
    private int metres(Hall hall, String own) {
        return way.known()
                .get()
                .flatMap(known -> known.hall(own))
                .map(here -> {
                    double north = (hall.latitude() - here.latitude()) * METRES_A_MICRODEGREE;
                    double shrink = Math.cos(Math.toRadians(here.latitude() / 1e6));
                    double east =
                            (hall.longitude() - here.longitude()) * METRES_A_MICRODEGREE * shrink;
                    return (int) Math.round(Math.hypot(north, east));
                })
                .orElse(0);
    }
}
