package cn.yimen.device.card.sdt;

import java.util.Optional;

/// One question to a reader.
///
/// @param argument the speed's code or the length of the radio frame; 0 for all other commands
public record SdtRequest(SdtCommand command, int argument) {

    private static final int HEAD = 2;

    public static SdtRequest of(SdtCommand command) {
        return new SdtRequest(command, 0);
    }

    public static SdtRequest speed(SdtSpeed speed) {
        return new SdtRequest(SdtCommand.SET_SPEED, speed.code());
    }

    /// @param longest bytes of a frame on the radio side, at most 255
    public static SdtRequest radioFrame(int longest) {
        return new SdtRequest(SdtCommand.SET_RADIO_FRAME, longest);
    }

    /// As it goes over the line.
    public byte[] bytes() {
        byte head = (byte) command.command();
        return switch (command) {
            case SET_SPEED -> SdtFrames.frame(new byte[] {head, (byte) argument});
            case SET_RADIO_FRAME ->
                    SdtFrames.frame(new byte[] {head, (byte) command.parameter(), (byte) argument});
            default -> SdtFrames.frame(new byte[] {head, (byte) command.parameter()});
        };
    }

    /// From the content of a frame, for the simulated reader; empty when it is no question.
    public static Optional<SdtRequest> parse(byte[] content) {
        if (content.length < HEAD) {
            return Optional.empty();
        }
        int parameter = Byte.toUnsignedInt(content[1]);
        return SdtCommand.of(Byte.toUnsignedInt(content[0]), parameter)
                .filter(command -> content.length == HEAD + dataBytes(command))
                .map(command -> new SdtRequest(command, argument(command, content)));
    }

    private static int dataBytes(SdtCommand command) {
        return command == SdtCommand.SET_RADIO_FRAME ? 1 : 0;
    }

    private static int argument(SdtCommand command, byte[] content) {
        return switch (command) {
            case SET_SPEED -> Byte.toUnsignedInt(content[1]);
            case SET_RADIO_FRAME -> Byte.toUnsignedInt(content[HEAD]);
            default -> 0;
        };
    }
}
