package cn.yimen.sandbox.service;

import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.cases.CaseSubmission.SituationAnswer;
import cn.yimen.uplink.contract.catalogue.Situation;
import cn.yimen.uplink.contract.catalogue.Situation.Option;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the situation (情形) of an application was asked as the item says: every question that
/// applies is answered, once, with options of its own, and no other one.
final class SituationChecks {

    private final List<Situation> situations;
    private final List<SituationAnswer> answers;

    SituationChecks(List<Situation> situations, List<SituationAnswer> answers) {
        this.situations = situations;
        this.answers = answers;
    }

    Optional<PlatformProblem> problem() {
        var given = new HashMap<String, SituationAnswer>();
        for (var answer : answers) {
            if (given.putIfAbsent(answer.situation(), answer) != null || !isPossible(answer)) {
                return Optional.of(Refusals.invalid("/answers/" + answer.situation()));
            }
        }
        var asked = asked(given);
        return given.keySet().stream()
                .filter(code -> asked.stream().noneMatch(one -> one.code().equals(code)))
                .findFirst()
                .map(code -> Refusals.invalid("/answers/" + code))
                .or(() -> open(asked, given));
    }

    private boolean isPossible(SituationAnswer answer) {
        var codes = Set.copyOf(answer.options());
        return situation(answer.situation())
                .filter(one -> one.several() || answer.options().size() == 1)
                .filter(_ -> codes.size() == answer.options().size())
                .filter(one -> codesOf(one).containsAll(codes))
                .isPresent();
    }

    /// Of several options none may apply; of one exactly one does.
    private static Optional<PlatformProblem> open(
            Set<Situation> asked, Map<String, SituationAnswer> given) {
        return asked.stream()
                .filter(one -> !one.several() && !given.containsKey(one.code()))
                .map(Situation::code)
                .sorted()
                .findFirst()
                .map(code -> Refusals.incomplete("/answers/" + code));
    }

    /// Those that nothing leads to, and those that an answer leads to.
    private Set<Situation> asked(Map<String, SituationAnswer> given) {
        var led =
                options(situations.stream())
                        .flatMap(option -> option.next().stream())
                        .collect(Collectors.toSet());
        var open = new ArrayDeque<Situation>();
        situations.stream().filter(one -> !led.contains(one.code())).forEach(open::add);
        var asked = new HashSet<Situation>();
        while (!open.isEmpty()) {
            var one = open.removeFirst();
            if (asked.add(one)) {
                chosen(one, given)
                        .flatMap(option -> option.next().stream())
                        .flatMap(code -> situation(code).stream())
                        .forEach(open::add);
            }
        }
        return asked;
    }

    private static Stream<Option> chosen(Situation one, Map<String, SituationAnswer> given) {
        return Optional.ofNullable(given.get(one.code())).stream()
                .flatMap(answer ->
                        one.options().stream()
                                .filter(option -> answer.options().contains(option.code())));
    }

    /// The papers that the answers ask for.
    Set<String> added() {
        return answers.stream()
                .flatMap(answer ->
                        situation(answer.situation()).stream()
                                .flatMap(one -> one.options().stream())
                                .filter(option -> answer.options().contains(option.code())))
                .flatMap(option -> option.materials().stream())
                .collect(Collectors.toSet());
    }

    /// The papers that are asked for in some situations only.
    Set<String> conditional() {
        return options(situations.stream())
                .flatMap(option -> option.materials().stream())
                .collect(Collectors.toSet());
    }

    private Optional<Situation> situation(String code) {
        return situations.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static Set<String> codesOf(Situation situation) {
        return situation.options().stream().map(Option::code).collect(Collectors.toSet());
    }

    private static Stream<Option> options(Stream<Situation> situations) {
        return situations.flatMap(situation -> situation.options().stream());
    }
}
