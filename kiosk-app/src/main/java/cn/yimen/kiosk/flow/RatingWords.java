package cn.yimen.kiosk.flow;

/// What the person has to say beside it is being written.
public record RatingWords(Rating rating, TypingState typing) implements KioskState.Visited {

    @Override
    public Visitor visitor() {
        return rating.visitor();
    }
}
