package cn.yimen.kiosk.flow;

/// One visit to the machine.
///
/// @param number grows with each visit, and within one when its person shows a document; answers
///   that bear another number are late and drop
/// @param manner how this visit is served, and no other
/// @param quietSeconds since the last touch or card
public record Session(long number, Manner manner, int quietSeconds) {

    public static final Session FIRST = new Session(1, Manner.USUAL, 0);

    public Language language() {
        return manner.language();
    }

    Session next() {
        return new Session(number + 1, Manner.USUAL, 0);
    }

    /// Somebody who was not known for certain has shown a document: answers to whom they were
    /// before are late, and the visit goes on in its manner.
    Session documented() {
        return new Session(number + 1, manner, 0);
    }

    Session touched() {
        return new Session(number, manner, 0);
    }

    Session quieter() {
        return new Session(number, manner, quietSeconds + 1);
    }

    Session in(Manner chosen) {
        return new Session(number, chosen, 0);
    }
}
