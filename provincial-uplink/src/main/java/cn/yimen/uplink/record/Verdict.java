package cn.yimen.uplink.record;

import cn.yimen.journal.record.Outgoing;
import cn.yimen.journal.record.Settlement;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.ProblemType.Remedy;
import java.util.regex.Pattern;

/// What a refusal means for a record. The platform's own word is the reason, with the place of what
/// is wrong where it names one: `invalid:/stamp/at`.
final class Verdict {

    /// What a reason may be made of; see [Settlement.Refused].
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

    /// A body that is not what its kind says. Nothing of the like is sent.
    static final String UNREADABLE = "not-as-its-kind";

    private static final String UNKNOWN = "unknown-reason";

    private Verdict() {}

    static Settlement of(Outgoing outgoing, PlatformProblem problem) {
        return isGood(problem.type())
                ? outgoing.confirmed()
                : outgoing.refused(reason(problem.type(), problem.field().orElse("")));
    }

    /// @param type of the problem, as the platform wrote it
    static Settlement of(Outgoing outgoing, String type) {
        return isGood(type) ? outgoing.confirmed() : outgoing.refused(reason(type, ""));
    }

    private static boolean isGood(String type) {
        return ProblemType.of(type).filter(known -> known.remedy() == Remedy.DONE).isPresent();
    }

    private static String reason(String type, String field) {
        var word =
                type.startsWith(PlatformProblem.PREFIX)
                        ? type.substring(PlatformProblem.PREFIX.length())
                        : type;
        var whole = field.isEmpty() ? word : word + ":" + field;
        return PLAIN.matcher(whole).matches()
                ? whole
                : PLAIN.matcher(word).matches() ? word : UNKNOWN;
    }
}
