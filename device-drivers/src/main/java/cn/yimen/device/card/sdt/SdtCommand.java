package cn.yimen.device.card.sdt;

import java.util.Arrays;
import java.util.Optional;

/// What a reader can be asked, by command and parameter byte. Sources of all of this package:
/// public reader software of several makers, which agree; GA/T 467 was not at hand.
public enum SdtCommand {
    RESET(0x10, 0xFF),
    MODULE_STATUS(0x11, 0xFF),
    SAM_ID(0x12, 0xFF),
    FIND(0x20, 0x01),
    SELECT(0x20, 0x02),
    /// Text and portrait.
    READ(0x30, 0x01),
    READ_APPENDED(0x30, 0x02),
    NEWEST_ADDRESS(0x30, 0x03),
    MANAGEMENT_NUMBER(0x30, 0x05),
    /// Text, portrait and fingerprints.
    READ_WITH_FINGERPRINTS(0x30, 0x10),
    /// The parameter is the code of an [SdtSpeed].
    SET_SPEED(0x60, -1),
    /// One byte of data: the longest frame on the radio side.
    SET_RADIO_FRAME(0x61, 0xFF);

    private static final int ANY = -1;

    private final int command;
    private final int parameter;

    SdtCommand(int command, int parameter) {
        this.command = command;
        this.parameter = parameter;
    }

    int command() {
        return command;
    }

    int parameter() {
        return parameter;
    }

    /// Whether it is answered with what stands on the card.
    public boolean readsCard() {
        return command == READ.command;
    }

    static Optional<SdtCommand> of(int command, int parameter) {
        return Arrays.stream(values())
                .filter(each -> each.command == command)
                .filter(each -> each.parameter == ANY || each.parameter == parameter)
                .findFirst();
    }
}
