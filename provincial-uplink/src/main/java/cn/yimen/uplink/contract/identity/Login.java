package cn.yimen.uplink.contract.identity;

import cn.yimen.uplink.contract.person.Consent;
import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.Optional;

/// What is known of the person who stands here.
///
/// @param code what a phone showed or a message said, with SCAN, ELECTRONIC_ID and MESSAGE_CODE
public record Login(
        Stamp stamp,
        IdentityMethod method,
        Optional<Person> person,
        Optional<String> code,
        Consent consent)
        implements Write {

    @Override
    public String toString() {
        return "Login";
    }
}
