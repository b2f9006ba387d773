package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What kiosks, boards and desks of older versions read: a change here breaks halls.
final class GoldenWireTest {

    private static final String EPOCH = "7e3d2e2eb9a78411";

    static Stream<Arguments> messages() {
        var events = events();
        var state = HallState.empty().applyAll(events);
        return Stream.of(
                Arguments.of("accepted", new CommandAnswer.Accepted(events.subList(3, 4))),
                Arguments.of("accepted-already", new CommandAnswer.Accepted(List.of())),
                Arguments.of(
                        "refused",
                        new CommandAnswer.Refused(
                                Refusal.LIVE_TICKET, Optional.of(Sample.ticket(1)))),
                Arguments.of(
                        "refused-plain",
                        new CommandAnswer.Refused(Refusal.NOBODY_WAITING, Optional.empty())),
                Arguments.of("events", new StreamMessage.Events(EPOCH, events.subList(4, 6))),
                Arguments.of("snapshot", new StreamMessage.Snapshot(EPOCH, state.snapshot())),
                Arguments.of("heartbeat", new StreamMessage.Heartbeat(EPOCH, 6, Sample.MORNING)));
    }

    private static List<Recorded> events() {
        var happened =
                List.<HallEvent>of(
                        new Configured(Sample.config()),
                        new DayOpened(Sample.DAY),
                        new WindowOpened(Sample.ONE, Sample.CLERK),
                        new Reserved(
                                Sample.ticket(1),
                                Sample.DAY,
                                new LineId("A"),
                                new TicketNumber("A", 1, 3),
                                List.of(Sample.code("A")),
                                PriorityClass.SENIOR,
                                IdentityKind.RESIDENT_CARD,
                                Optional.of(new HolderRef("e815e5aaf0042c870a9f33076ab81cff")),
                                Sample.KIOSK,
                                "HTTPS://YL.EXAMPLE/T/0G18A001.QXBQ3N4RGWNW2AFLXEJB"),
                        new Printed(Sample.ticket(1), Sample.KIOSK),
                        new Called(
                                Sample.ticket(1),
                                Sample.ONE,
                                Sample.CLERK,
                                new CallReason(
                                        PriorityClass.SENIOR, 61, List.of(), 3, Optional.empty())));
        var recorded = new ArrayList<Recorded>();
        for (var event : happened) {
            recorded.add(new Recorded(recorded.size() + 1, Sample.MORNING, event));
        }
        return recorded;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void theWireStaysAsItIs(String name, Object message) throws IOException {
        assertThat(WireJson.write(message)).isEqualTo(golden(name));
    }

    private static String golden(String name) throws IOException {
        try (var stream = GoldenWireTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
