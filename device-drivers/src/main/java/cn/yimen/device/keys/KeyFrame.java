package cn.yimen.device.keys;

/// What one frame says; its bytes are a [KeyFrames]'.
///
/// @param data 0–255
/// @param turn 0–255: of a press, one more than at the press before; 0 where frames have no turn
public record KeyFrame(KeyCommand command, int data, int turn) {

    public static KeyFrame of(KeyCommand command, int data) {
        return new KeyFrame(command, data, 0);
    }
}
