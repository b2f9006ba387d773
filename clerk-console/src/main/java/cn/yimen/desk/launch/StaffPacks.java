package cn.yimen.desk.launch;

import cn.yimen.client.trust.AccessOptions;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.hall.pack.SettingsPack;
import cn.yimen.hall.pack.Settled;
import java.util.Optional;

/// How a signed settings pack (设置包) comes into a program of staff: it is the account's own, kept
/// beside its identity, and its name is the program's: `desk`, `manager`, `guide`.
record StaffPacks(OptionTable known) {

    private String program() {
        return known.program().replaceFirst("^yimen-", "");
    }

    /// What the program makes of its options over those of the pack.
    <T> Reading<T> read(Start start, SettingsPack.Form<T> form) {
        return SettingsPack.read(start, program(), StaffOptions.ofTheUser("packs"), form);
    }

    /// What was taken or refused.
    PackIntake read(Given given, Settled settled) {
        var identity = given.file(AccessOptions.IDENTITY);
        return PackOptions.read(
                given,
                settled,
                identity.or(() -> Optional.of(StaffOptions.ofTheUser("identity"))),
                StaffOptions.ofTheUser("packs"));
    }
}
