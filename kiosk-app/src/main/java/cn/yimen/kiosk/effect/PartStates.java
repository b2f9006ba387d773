package cn.yimen.kiosk.effect;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Trouble;
import java.util.List;

/// What a device's status means for a citizen.
final class PartStates {

    /// What a person is told first where several things are wrong.
    private static final List<Fault> BY_WEIGHT =
            List.of(
                    Fault.COVER_OPEN,
                    Fault.PAPER_OUT,
                    Fault.PAPER_JAM,
                    Fault.CUTTER,
                    Fault.LINK_LOST,
                    Fault.PORT_DENIED,
                    Fault.SERVICE_DOWN,
                    Fault.NO_ANSWER,
                    Fault.UNSPECIFIED,
                    Fault.PAPER_NEAR_END);

    private PartStates() {}

    static PartState of(DeviceStatus status) {
        var trouble =
                BY_WEIGHT.stream()
                        .filter(status.faults()::contains)
                        .findFirst()
                        .map(PartStates::trouble)
                        .orElse(Trouble.NONE);
        return switch (status.readiness()) {
            case STARTING -> PartState.STARTING;
            case READY, BUSY, DEGRADED -> new PartState(true, trouble);
            case OFFLINE, USER_ERROR, SUSPECT, FAILED ->
                    new PartState(false, named(trouble, Trouble.OTHER));
            case MISSING -> new PartState(false, named(trouble, Trouble.NOT_CONNECTED));
        };
    }

    static Trouble trouble(Fault fault) {
        return switch (fault) {
            case PAPER_OUT -> Trouble.PAPER_OUT;
            case PAPER_NEAR_END -> Trouble.PAPER_LOW;
            case PAPER_JAM, PAPER_NOT_TAKEN -> Trouble.PAPER_JAM;
            case COVER_OPEN -> Trouble.COVER_OPEN;
            case CUTTER -> Trouble.CUTTER;
            case LINK_LOST, PORT_DENIED, NO_ANSWER, SERVICE_DOWN -> Trouble.NOT_CONNECTED;
            case ADDRESS_CONFLICT,
                    ADDRESS_SILENT,
                    BATTERY_FAILED,
                    BATTERY_LOW,
                    CARD_LEFT,
                    CARD_MUTE,
                    CARD_UNSUPPORTED,
                    FOREIGN_KEYBOARD,
                    GARBLED,
                    HARDWARE,
                    KEY_STUCK,
                    MAINS_LOST,
                    MISCONFIGURED,
                    OUTCOME_UNKNOWN,
                    OUTPUT_FULL,
                    OVERHEATED,
                    OVERLOAD,
                    SECURITY_MODULE,
                    TAMPERED,
                    TONER_LOW,
                    TONER_OUT,
                    TRAY_MISSING,
                    UNSPECIFIED,
                    WRONG_DEVICE ->
                    Trouble.OTHER;
        };
    }

    private static Trouble named(Trouble known, Trouble otherwise) {
        return known == Trouble.NONE ? otherwise : known;
    }
}
