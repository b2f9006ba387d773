package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.ProvinceQuestion.AppealKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was told to 12345, as 12345 has it.
///
/// @param key the order's number (工单号) and the password that looks it up
/// @param level how content the person was with the answer; 0 while not asked
public record FiledAppeal(
        AppealKey key,
        String title,
        Stage stage,
        LocalDate received,
        LocalDate due,
        List<Reply> replies,
        int level) {

    public FiledAppeal {
        replies = List.copyOf(replies);
    }

    /// How far it is.
    public enum Stage {
        RECEIVED,
        /// 已转办
        ASSIGNED,
        ANSWERED,
        CLOSED
    }

    public record Reply(LocalDate on, String who, String text) {}

    /// Whether the person may say how content they are.
    public boolean canRate() {
        return stage == Stage.ANSWERED && level == 0;
    }

    /// As on the slip: what brings its holder back to it at any machine.
    public String codeText() {
        return PREFIX + key.order() + "/" + key.password();
    }

    private static final String PREFIX = "12345:";

    /// The appeal that the code of a slip names; empty where it is another code.
    static Optional<AppealKey> keyOf(String code) {
        if (!code.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = code.substring(PREFIX.length()).split("/", -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new AppealKey(parts[0], parts[1]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "FiledAppeal[" + stage + "]";
    }
}
