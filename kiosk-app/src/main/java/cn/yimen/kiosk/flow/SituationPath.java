package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Guide.Answered;
import cn.yimen.kiosk.flow.Guide.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// 情形: the questions that apply, in the order in which they are asked, as far as they are answered.
/// A question of several items of one matter stands among them once. Answers to questions that do
/// not apply any more, or that the province does not know any more, count for nothing.
///
/// @param open the first that is not answered; empty where all are
record SituationPath(List<Answered> answered, Optional<Question> open) {

    SituationPath {
        answered = List.copyOf(answered);
    }

    /// @param answers codes of options, by code of the question
    static SituationPath of(Guide guide, Map<String, Set<String>> answers) {
        var answered = new ArrayList<Answered>();
        for (; ; ) {
            var question = guide.next(answered);
            var answer = question.flatMap(one -> answer(one, answers));
            if (answer.isEmpty()) {
                return new SituationPath(answered, question);
            }
            answered.add(answer.get());
        }
    }

    private static Optional<Answered> answer(Question question, Map<String, Set<String>> answers) {
        var codes = Optional.ofNullable(answers.get(question.code()));
        return codes.map(chosen ->
                        new Answered(
                                question,
                                question.options().stream()
                                        .filter(option -> chosen.contains(option.code()))
                                        .toList()))
                .filter(answer -> question.several() || answer.options().size() == 1);
    }

    /// The question before this one; empty before the first.
    Optional<Question> before(Question question) {
        int index = index(question);
        return index > 0 ? Optional.of(answered.get(index - 1).question()) : Optional.empty();
    }

    /// The question after this one, answered or not; empty after the last.
    Optional<Question> after(Question question) {
        int next = index(question) + 1;
        return next < answered.size() ? Optional.of(answered.get(next).question()) : open;
    }

    /// What was answered before this question.
    List<Answered> upTo(Question question) {
        return answered.subList(0, index(question));
    }

    /// The one that was answered last.
    Optional<Question> last() {
        return answered.isEmpty() ? Optional.empty() : Optional.of(answered.getLast().question());
    }

    private int index(Question question) {
        for (int index = 0; index < answered.size(); index++) {
            if (answered.get(index).question().code().equals(question.code())) {
                return index;
            }
        }
        return answered.size();
    }

    /// Only the answers that count.
    Map<String, Set<String>> answers() {
        var answers = new TreeMap<String, Set<String>>();
        for (var answer : answered) {
            answers.put(
                    answer.question().code(),
                    answer.options().stream()
                            .map(Guide.Option::code)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return answers;
    }
}
