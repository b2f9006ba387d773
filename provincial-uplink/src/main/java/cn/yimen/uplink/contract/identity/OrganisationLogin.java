package cn.yimen.uplink.contract.identity;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// An agent shows the electronic business licence.
public record OrganisationLogin(Stamp stamp, String code) implements Write {

    @Override
    public String toString() {
        return "OrganisationLogin";
    }
}
