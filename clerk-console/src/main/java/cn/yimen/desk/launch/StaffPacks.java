package cn.yimen.desk.launch;

import cn.yimen.client.trust.AccessOptions;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.hall.pack.SettingsPack;
import java.util.Optional;

/// How a signed settings pack (设置包) comes into a program of staff: it is the account's own, kept
/// beside its identity, and its name is the program's: `desk`, `manager`, `guide`.
record StaffPacks(OptionTable known) {

    private String program() {
        return known.program().replaceFirst("^yimen-", "");
    }

    /// The options with those of the pack beneath them.
    Reading<Start> under(Start start) {
        return SettingsPack.under(start, program(), StaffOptions.ofTheUser("packs"));
    }

    /// What was taken or refused.
    PackIntake read(Given given) {
        var identity = given.file(AccessOptions.IDENTITY);
        return PackOptions.read(
                given,
                program(),
                identity.or(() -> Optional.of(StaffOptions.ofTheUser("identity"))),
                StaffOptions.ofTheUser("packs"));
    }
}
