package cn.yimen.kiosk.flow;

/// What staff want done with the machine; answered by an [UpkeepAnswer].
public sealed interface UpkeepEffect extends KioskEffect {

    /// Whether the token is the hall's and the PIN the machine's.
    record AdmitStaff(long session, String token, String pin) implements UpkeepEffect {

        @Override
        public String toString() {
            return "AdmitStaff[]";
        }
    }

    record ReadFacts(long session) implements UpkeepEffect {}

    record Do(long session, Work work) implements UpkeepEffect {}

    /// What can be done.
    enum Work {
        /// 测试页
        TEST_PRINT,
        /// 换纸: a full roll was put in.
        PAPER_CHANGED,
        /// 自检
        SELF_TEST,
        /// 重启程序
        RESTART
    }
}
