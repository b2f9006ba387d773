package cn.yimen.device.sim.card;

/// What a chip says when everything is right. One for each insertion, used on one thread.
public interface ChipScript {

    byte[] answerToReset();

    /// @return data and status word
    byte[] answer(byte[] command);
}
