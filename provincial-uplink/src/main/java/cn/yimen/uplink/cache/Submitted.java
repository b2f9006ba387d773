package cn.yimen.uplink.cache;

import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.catalogue.Item;
import java.util.Set;

/// What came of handing in an application.
public sealed interface Submitted {

    /// @param progress with the platform's receipt
    record Accepted(CaseProgress progress) implements Submitted {}

    /// The item asks for something else by now: the applicant looks again and hands in against this
    /// version. The key of the application stays.
    record AsksAnew(Item now, Set<Demand> changed) implements Submitted {
        public AsksAnew {
            changed = Set.copyOf(changed);
        }
    }

    /// The item is not offered any more.
    record Gone() implements Submitted {}

    record Refused(PlatformProblem problem) implements Submitted {}

    record NotNow(Hindrance hindrance) implements Submitted {}
}
