package cn.yimen.hall.config;

/// How often a number may be called (重呼规则).
///
/// @param recallSeconds between two calls of one number at least
/// @param callsAtMost of one number in one turn, the first included; 0 means no limit
public record CallRule(int recallSeconds, int callsAtMost) {

    public static CallRule free() {
        return new CallRule(0, 0);
    }
}
