package cn.yimen.device.serial;

/// Looks for the answer to one question among the frames that come behind it; pure. Each asking has
/// a fresh one.
@FunctionalInterface
public interface Judge<F, A> {

    Verdict<A> judge(F frame);

    /// What a frame is to the question.
    sealed interface Verdict<A> {

        /// The answer.
        record Answer<A>(A answer) implements Verdict<A> {}

        /// A well-formed no.
        record Refusal<A>(String why) implements Verdict<A> {}

        /// A part of the answer, or a damaged one: more must come.
        record Part<A>() implements Verdict<A> {}

        /// Something that the device says of its own accord; goes to [Care#heard].
        record Unasked<A>() implements Verdict<A> {}
    }
}
