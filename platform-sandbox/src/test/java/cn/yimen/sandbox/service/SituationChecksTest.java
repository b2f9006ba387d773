package cn.yimen.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.cases.CaseSubmission.SituationAnswer;
import cn.yimen.uplink.contract.catalogue.Situation;
import cn.yimen.uplink.contract.catalogue.Situation.Option;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SituationChecksTest {

    private static final List<Situation> ASKED =
            List.of(
                    new Situation(
                            "who", "由谁来办理？", false, List.of(option("self"), agentOf("whose"))),
                    new Situation(
                            "whose", "替谁办？", false, List.of(option("child"), option("other"))),
                    new Situation(
                            "why", "有下面的情况吗？", true, List.of(option("name"), option("moved"))));

    private static Option option(String code) {
        return new Option(code, code, List.of(), Optional.empty());
    }

    private static Option agentOf(String next) {
        return new Option("agent", "agent", List.of("proof"), Optional.of(next));
    }

    private static SituationChecks checks(SituationAnswer... answers) {
        return new SituationChecks(ASKED, List.of(answers));
    }

    private static String problem(SituationAnswer... answers) {
        return checks(answers)
                .problem()
                .map(problem ->
                        problem.type().replace(PlatformProblem.PREFIX, "")
                                + " "
                                + problem.field().orElse(""))
                .orElse("none");
    }

    private static SituationAnswer answer(String situation, String... options) {
        return new SituationAnswer(situation, List.of(options));
    }

    @Test
    void everyQuestionThatAppliesIsAnswered() {
        assertThat(problem(answer("who", "self"))).isEqualTo("none");
        assertThat(
                        problem(
                                answer("who", "agent"),
                                answer("whose", "child"),
                                answer("why", "name", "moved")))
                .isEqualTo("none");
        assertThat(problem()).isEqualTo("incomplete /answers/who");
        assertThat(problem(answer("who", "agent"))).isEqualTo("incomplete /answers/whose");
    }

    @Test
    void noOtherOneIs() {
        assertThat(problem(answer("who", "self"), answer("whose", "child")))
                .isEqualTo("invalid /answers/whose");
        assertThat(problem(answer("who", "self"), answer("weather", "rain")))
                .isEqualTo("invalid /answers/weather");
        assertThat(problem(answer("who", "self", "agent"))).isEqualTo("invalid /answers/who");
        assertThat(problem(answer("who", "nobody"))).isEqualTo("invalid /answers/who");
        assertThat(problem(answer("who", "self"), answer("who", "self")))
                .isEqualTo("invalid /answers/who");
    }

    @Test
    void thePapersFollow() {
        assertThat(checks().conditional()).containsExactly("proof");
        assertThat(checks(answer("who", "agent")).added()).containsExactly("proof");
        assertThat(checks(answer("who", "self")).added()).isEmpty();
    }
}
