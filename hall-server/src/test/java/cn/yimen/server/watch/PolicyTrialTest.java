package cn.yimen.server.watch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.watch.WhatIf.ClassOutcome;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What another priority policy would have done to each class of today's people, asked of a real
/// server before it is set.
@Timeout(60)
final class PolicyTrialTest {

    private static final int PEOPLE = 12;
    private static final int EACH = 4;

    // Not a part of the five minutes of a service: no two people ever stand equal.
    private static final Duration ARRIVAL = Duration.ofSeconds(70);

    @TempDir private Path data;
    private long commands = 10_000;

    @Test
    void aPolicyIsTriedOnEachClassBeforeItIsSet() throws Exception {
        try (var hall = new RunningHall(data)) {
            morning(hall);
            var faster = new PriorityRule(Map.of(PriorityClass.SENIOR, 6.0), PEOPLE, 70);
            var plain = outcome(hall, Sample.config().priority());
            var tried = outcome(hall, faster);
            assertThat(plain.keySet())
                    .containsExactly(PriorityClass.ORDINARY, PriorityClass.SENIOR);
            var seniors = requireNonNull(tried.get(PriorityClass.SENIOR));
            var others = requireNonNull(tried.get(PriorityClass.ORDINARY));
            assertThat(seniors.people()).isEqualTo(PEOPLE / EACH);
            assertThat(others.people()).isEqualTo(PEOPLE - PEOPLE / EACH);
            assertThat(seniors.mean().high()).isLessThan(seniors.actual().meanMinutes() - 1);
            assertThat(others.mean().low()).isGreaterThan(others.actual().meanMinutes());
            plain.values()
                    .forEach(same ->
                            assertThat(same.mean().middle())
                                    .as("the same policy changes nothing")
                                    .isCloseTo(same.actual().meanMinutes(), within(1.0)));
        }
    }

    /// Every fourth one is seen to be old; one window takes five minutes for each.
    private void morning(RunningHall hall) throws Exception {
        for (int person = 1; person <= PEOPLE; person++) {
            hall.caller().issue(person, "A");
            if (person % EACH == 0) {
                var ticket = Sample.ticket(person);
                var grant = new GrantPriority(ticket, PriorityClass.SENIOR, Sample.CLERK, "老年证");
                hall.caller().does(commands++, grant);
            }
            hall.clock.push(ARRIVAL);
        }
        hall.caller().does(commands++, new OpenWindow(Sample.ONE, Sample.CLERK));
        for (int person = 1; person <= PEOPLE; person++) {
            var next = new CallNext(Sample.ONE, Sample.CLERK);
            var ticket = ((Called) hall.caller().does(commands++, next).getFirst()).ticket();
            hall.caller().does(commands++, new StartServing(ticket, Sample.ONE, Sample.CLERK));
            hall.clock.push(Duration.ofMinutes(5));
            hall.caller().does(commands++, new FinishServing(ticket, Sample.ONE, Sample.CLERK));
        }
    }

    private static Map<PriorityClass, ClassOutcome> outcome(RunningHall hall, PriorityRule rule)
            throws Exception {
        var change =
                new WhatIf.Change(
                        WhatIf.Action.PRIORITY,
                        LocalTime.of(9, 0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(rule));
        var question = WireJson.write(new WhatIf.Question(List.of(change)));
        var body = hall.caller().post("/v1/what-if", question).body();
        var classes = new TreeMap<PriorityClass, ClassOutcome>();
        WireJson.read(body, WhatIf.Answer.class)
                .classes()
                .forEach(each -> classes.put(each.priority(), each));
        return classes;
    }
}
