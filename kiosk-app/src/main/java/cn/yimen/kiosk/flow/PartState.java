package cn.yimen.kiosk.flow;

/// What is known of a part, in the words that a citizen needs.
///
/// @param usable whether it can be used now; a part that has not answered yet is not usable
/// @param trouble what is wrong or soon will be; [Trouble#NONE] when nothing is known
public record PartState(boolean usable, Trouble trouble) {

    public static final PartState STARTING = new PartState(false, Trouble.STARTING);
    public static final PartState READY = new PartState(true, Trouble.NONE);
}
