package cn.yimen.device.card.sdt;

import java.util.Arrays;
import java.util.Optional;

/// What a reader answered. SW1 and SW2 come from the card, the third status byte is the module's
/// own and the one that counts. Holds personal data after a reading: erase it.
final class SdtReply {

    private static final int STATUS_BYTES = 3;
    private static final int SAM_ID_BYTES = 16;
    private static final int LONGEST_SMALL = 255;

    private final int code;
    private final byte[] data;

    private SdtReply(int code, byte[] data) {
        this.code = code;
        this.data = data;
    }

    /// Empty when the frame is too short for an answer. Erases the content.
    static Optional<SdtReply> of(byte[] content) {
        if (content.length < STATUS_BYTES) {
            return Optional.empty();
        }
        var reply =
                new SdtReply(
                        Byte.toUnsignedInt(content[STATUS_BYTES - 1]),
                        Arrays.copyOfRange(content, STATUS_BYTES, content.length));
        Arrays.fill(content, (byte) 0);
        return Optional.of(reply);
    }

    SdtStatus status() {
        return SdtStatus.of(code);
    }

    /// The status byte as it came.
    int code() {
        return code;
    }

    /// Not copied.
    byte[] data() {
        return data;
    }

    void erase() {
        Arrays.fill(data, (byte) 0);
    }

    /// Whether this can be the answer to that command. Answers do not say what they answer; one
    /// that comes late must not be taken for the next one.
    boolean answers(SdtCommand command) {
        return switch (status()) {
            case FOUND, NOT_FOUND, NO_CARD_YET -> command == SdtCommand.FIND;
            case NOT_SELECTED -> command == SdtCommand.SELECT;
            case CARD_NOT_READ -> command.readsCard();
            case EMPTY -> command.readsCard();
            case DONE -> hasFormOf(command);
            default -> true;
        };
    }

    private boolean hasFormOf(SdtCommand command) {
        return switch (command) {
            case FIND -> false;
            case READ, READ_WITH_FINGERPRINTS -> data.length > LONGEST_SMALL;
            case SAM_ID -> data.length == SAM_ID_BYTES;
            case SELECT, NEWEST_ADDRESS, MANAGEMENT_NUMBER ->
                    data.length > 0 && data.length <= LONGEST_SMALL;
            case READ_APPENDED -> data.length > 0;
            case RESET, MODULE_STATUS, SET_SPEED, SET_RADIO_FRAME -> data.length == 0;
        };
    }
}
