package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.ServiceItem;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// 办事指南 of one item: what is asked first (场景导引), and what to bring in which situation.
///
/// @param fee in words
/// @param limit in words: within what time it is done; empty where the item's promise says it
/// @param hotline whom to ask about it; empty for the hall's own number
public record Guide(
        ServiceItem item,
        List<Question> questions,
        List<Paper> papers,
        Told fee,
        Optional<Told> limit,
        Optional<String> hotline) {

    public Guide {
        questions = List.copyOf(questions);
        papers = List.copyOf(papers);
    }

    /// A question whose answer decides what to bring.
    ///
    /// @param several whether more than one answer may be given
    public record Question(String code, String words, boolean several, List<Option> options) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /// @param papers codes of what this answer asks for in addition
    /// @param next code of the question to ask because of it
    public record Option(String code, String words, Set<String> papers, Optional<String> next) {
        public Option {
            papers = Set.copyOf(papers);
        }
    }

    /// Something to bring, with its code in the catalogue.
    public record Paper(String code, Material material) {}

    /// One question with what was answered.
    public record Answered(Question question, List<Option> options) {
        public Answered {
            options = List.copyOf(options);
        }
    }

    /// What the hall itself knows of an item, where the province said nothing about it.
    public static Guide of(ServiceItem item) {
        var papers =
                item.materials().stream()
                        .map(material -> new Paper(material.name(), material))
                        .toList();
        return new Guide(
                item,
                List.of(),
                papers,
                Told.chinese(item.fee()),
                Optional.empty(),
                Optional.empty());
    }

    /// The same for the hall's own entry of the item, which knows its line.
    Guide about(ServiceItem known) {
        return new Guide(known, questions, papers, fee, limit, hotline);
    }

    /// The next question; empty once everything is answered.
    Optional<Question> next(List<Answered> answers) {
        var open = new ArrayDeque<>(roots());
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var question = open.removeFirst();
            if (!seen.add(question.code())) {
                continue;
            }
            var known =
                    answers.stream()
                            .filter(answer -> answer.question().code().equals(question.code()))
                            .findFirst();
            if (known.isEmpty()) {
                return Optional.of(question);
            }
            known.get().options().stream()
                    .flatMap(option -> option.next().stream())
                    .flatMap(code -> question(code).stream())
                    .forEach(open::addFirst);
        }
        return Optional.empty();
    }

    /// Those that are asked in any case.
    private List<Question> roots() {
        var followers = new HashSet<String>();
        allOptions().forEach(option -> option.next().ifPresent(followers::add));
        return questions.stream().filter(question -> !followers.contains(question.code())).toList();
    }

    private Optional<Question> question(String code) {
        return questions.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    private List<Option> allOptions() {
        return questions.stream().map(Question::options).flatMap(Collection::stream).toList();
    }

    /// What to bring in this situation: what everybody brings, and what the answers ask for.
    public List<Material> toBring(List<Answered> answers) {
        return papers(answers).stream().map(Paper::material).toList();
    }

    /// The same with its codes.
    List<Paper> papers(List<Answered> answers) {
        var asked = codes(answers);
        return papers.stream()
                .filter(paper -> !dependsOnSituation(paper.code()) || asked.contains(paper.code()))
                .toList();
    }

    /// Whether a paper is asked for in some situations only.
    boolean dependsOnSituation(String paper) {
        return allOptions().stream().anyMatch(option -> option.papers().contains(paper));
    }

    /// What the answers ask for beside what everybody brings.
    Set<String> codes(List<Answered> answers) {
        return answers.stream()
                .flatMap(answer -> answer.options().stream())
                .flatMap(option -> option.papers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
