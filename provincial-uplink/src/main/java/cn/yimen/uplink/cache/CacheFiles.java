package cn.yimen.uplink.cache;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.kept.Kept;
import cn.yimen.journal.kept.KeptDocuments;
import cn.yimen.journal.vault.Place;
import cn.yimen.uplink.contract.appointment.Appointment;
import java.io.IOException;
import java.util.Optional;

/// What is remembered, on the disk: the province as one document, so that its lists always belong
/// together, and the bookings as another, sealed, of which no older copy stays. Used by one thread
/// at a time.
final class CacheFiles {

    private static final String PROVINCE = "province.json";
    private static final String APPOINTMENTS = "appointments.sealed";

    private final KeptDocuments documents;
    private final Optional<SealedText> seal;

    CacheFiles(CacheSettings settings) {
        documents = new KeptDocuments(settings.directory());
        var place = new Place("cache", settings.hall().value(), APPOINTMENTS);
        seal = SealedText.under(settings.keys(), settings.suite(), place);
    }

    private record Bookings(Listing<Appointment> listing) {}

    /// Empty where there is none, none is sound, or another version's program wrote it.
    Optional<Confirmed<Province>> province() {
        return documents.read(PROVINCE).flatMap(kept -> read(kept, kept.body(), Province.class));
    }

    Optional<Confirmed<Listing<Appointment>>> appointments() {
        return documents
                .read(APPOINTMENTS)
                .flatMap(kept ->
                        seal.flatMap(by -> by.open(kept.body()))
                                .flatMap(text -> read(kept, text, Bookings.class)))
                .map(known -> new Confirmed<>(known.value().listing(), known.at()));
    }

    private static <T> Optional<Confirmed<T>> read(Kept kept, String text, Class<T> type) {
        try {
            return Optional.of(new Confirmed<>(WireJson.read(text, type), kept.confirmedAt()));
        } catch (MalformedMessage anotherVersions) {
            return Optional.empty();
        }
    }

    void keepProvince(Confirmed<Province> province) throws IOException {
        documents.keep(PROVINCE, new Kept(province.at(), WireJson.write(province.value())));
    }

    /// @throws IOException also where there is no key to seal with
    void keepAppointments(Confirmed<Listing<Appointment>> bookings) throws IOException {
        var by = seal.orElseThrow(() -> new IOException("no key for the bookings"));
        var text = by.seal(WireJson.write(new Bookings(bookings.value())));
        documents.keepOnly(APPOINTMENTS, new Kept(bookings.at(), text));
    }
}
