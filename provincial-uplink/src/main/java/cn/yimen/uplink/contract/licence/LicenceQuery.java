package cn.yimen.uplink.contract.licence;

import cn.yimen.uplink.contract.person.Consent;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.List;

/// Asks for the licences of the person of the session; every use is kept.
public record LicenceQuery(
        Stamp stamp, List<String> types, String item, String purpose, Consent consent)
        implements Write {
    public LicenceQuery {
        types = List.copyOf(types);
    }
}
