package cn.yimen.uplink.contract.licence;

import cn.yimen.uplink.contract.cases.TrustLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was found.
public record Licences(List<Licence> licences) {
    public Licences {
        licences = List.copyOf(licences);
    }

    /// A licence.
    public record Licence(
            String id,
            String type,
            String name,
            String number,
            String holder,
            String issuer,
            LocalDate issuedOn,
            Optional<LocalDate> validTo,
            TrustLevel trust,
            LicenceState state,
            Optional<UUID> file) {

        @Override
        public String toString() {
            return "Licence";
        }
    }
}
