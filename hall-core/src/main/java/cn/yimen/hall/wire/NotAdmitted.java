package cn.yimen.hall.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a machine is not let in although its certificate is the hall's. Stands in the header
/// [#HEADER] of every such answer, with status 403.
public enum NotAdmitted {
    /// Staff have taken the machine out of service.
    REVOKED,
    /// Another machine has enrolled under this one's name.
    REPLACED,
    /// The hall does not know of the machine.
    UNKNOWN,
    /// Its certificate has ended.
    EXPIRED,
    /// It belongs to another hall.
    OTHER_HALL;

    public static final String HEADER = "Yimen-Not-Admitted";

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NotAdmitted> ofWord(String word) {
        return Arrays.stream(values()).filter(why -> why.word().equals(word)).findFirst();
    }
}
