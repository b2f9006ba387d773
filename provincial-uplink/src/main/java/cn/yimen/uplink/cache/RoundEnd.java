package cn.yimen.uplink.cache;

/// Ends a round of questions before its end; nothing of it is taken over.
final class RoundEnd extends Exception {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // never leaves this package, nor the thread
    private final Refreshed why;

    RoundEnd(Refreshed why) {
        super(why.getClass().getSimpleName(), null, false, false);
        this.why = why;
    }

    static RoundEnd flaw(Part part, String word, String where) {
        return new RoundEnd(new Refreshed.ThrownAway(new Flaw(part, word, where)));
    }

    Refreshed why() {
        return why;
    }
}
