package cn.yimen.system.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Somebody on the hall's network tries one thing after the other, and writes down what came back.
final class Intrusion {

    private static final String REFUSED = "refused";

    private final List<Attempt> tried = new ArrayList<>();
    private final Consumer<Attempt> each;

    /// @param each told of every attempt at once
    Intrusion(Consumer<Attempt> each) {
        this.each = each;
    }

    List<Attempt> tried() {
        return List.copyOf(tried);
    }

    /// Nothing must be given for it.
    void refused(String name, RawTls.Answer answer) {
        must(name, REFUSED, answer, seen -> !seen.isGiven());
    }

    /// The server may answer, but not say yes.
    void notAccepted(String name, RawTls.Answer answer) {
        must(name, "not accepted", answer, seen -> !seen.accepts());
    }

    void must(String name, String what, RawTls.Answer answer, Predicate<RawTls.Answer> holds) {
        note(name, what, holds.test(answer), answer.brief());
    }

    void note(String name, String what, boolean held, String seen) {
        var attempt = Attempt.of("lan: " + name, what, held, seen);
        tried.add(attempt);
        each.accept(attempt);
    }
}
