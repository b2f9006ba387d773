package cn.yimen.uplink.contract.licence;

import cn.yimen.uplink.contract.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the code stands for; never known offline.
///
/// @param person who holds it, where it is the electronic form of an identity document
public record Presentation(
        String id,
        String type,
        String name,
        String holder,
        Optional<LocalDate> validTo,
        LicenceState state,
        Optional<Person> person,
        Instant checkedAt) {
    @Override
    public String toString() {
        return "Presentation";
    }
}
