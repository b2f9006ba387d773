package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Setup.Check;

/// What a first start wants done; answered by a [SetupAnswer].
public sealed interface SetupEffect extends KioskEffect {

    /// Durably; not answered.
    record Keep(Setup setup) implements SetupEffect {}

    /// Ask the hall for an identity.
    ///
    /// @param code ten characters
    record Enrol(long session, String address, String code) implements SetupEffect {

        @Override
        public String toString() {
            return "Enrol[" + address + "]";
        }
    }

    /// Search the ports, then start the machine with its identity and all its parts.
    record StartParts(long session, Setup setup) implements SetupEffect {}

    /// Print a page, or say a sentence. Cards and codes come by themselves.
    record Try(long session, Check check) implements SetupEffect {}

    record PrintReport(long session, Setup setup) implements SetupEffect {}
}
