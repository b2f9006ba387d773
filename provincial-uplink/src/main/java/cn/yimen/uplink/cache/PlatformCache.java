package cn.yimen.uplink.cache;

import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.appointment.Appointment;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// What a machine remembers of the province (省平台缓存): catalogue, guides, forms, halls with their
/// hours, calendar, and the bookings of its own hall.
///
/// What the platform says is followed on a copy, checked whole, written down, and only then takes
/// the place of what was known, in one step. Anything else leaves everything as it was. Safe for
/// use by several threads; one asks the platform at a time, and nobody who reads waits for it.
public final class PlatformCache {

    /// How often it is written down that nothing has changed.
    private static final Duration WRITTEN_EACH = Duration.ofHours(1);

    private final CacheSettings settings;
    private final Sources sources;
    private final InstantSource own;
    private final Transport transport;
    private final CacheFiles files;
    private final ReentrantLock asking = new ReentrantLock();
    private final List<Consumer<PlatformData>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<Optional<PlatformData>> current;

    // Under the lock.
    private Instant provinceWritten = Instant.MIN;
    private Instant appointmentsWritten = Instant.MIN;

    private PlatformCache(
            CacheSettings settings, Transport transport, PlatformWords words, InstantSource own) {
        this.settings = settings;
        this.own = own;
        sources = new Sources(transport, words);
        this.transport = transport;
        files = new CacheFiles(settings);
        current = new AtomicReference<>(remembered());
    }

    /// Reads what is on the disk, and erases what is over; asks nobody.
    ///
    /// @param own this machine's clock
    public static PlatformCache open(
            CacheSettings settings, Transport transport, PlatformWords words, InstantSource own) {
        var cache = new PlatformCache(settings, transport, words, own);
        cache.eraseOldAppointments();
        return cache;
    }

    private Optional<PlatformData> remembered() {
        var bookings = files.appointments();
        return files.province().map(province -> new PlatformData(province, bookings));
    }

    private Confirmed<Listing<Appointment>> fromToday(Confirmed<Listing<Appointment>> known) {
        return new Confirmed<>(AppointmentRound.from(known.value(), today()), known.at());
    }

    Transport transport() {
        return transport;
    }

    /// What may be gone by now.
    public Recall recall() {
        return current.get()
                .<Recall>map(data -> Recall.of(data, own.instant()))
                .orElseGet(Recall.Nothing::new);
    }

    /// Hears whenever what is known is other or younger, on the thread that asked the platform.
    public void listen(Consumer<PlatformData> listener) {
        listeners.add(listener);
    }

    /// Asks for all that the province says to everybody.
    public Refreshed refreshProvince() {
        return inTurn(() -> {
            var known = current.get().map(PlatformData::province);
            var heard =
                    new ProvinceRound(sources, known.map(Confirmed::value))
                            .heard(settings.hall().value());
            return took(known, new Confirmed<>(heard, transport.clock().instant()));
        });
    }

    /// Asks for the bookings of this hall; they lie beside what the province says, never alone.
    public Refreshed refreshAppointments() {
        return inTurn(() -> {
            var data = current.get();
            if (data.isEmpty()) {
                return new Refreshed.Unchanged();
            }
            var known = data.get().appointments();
            var heard =
                    new AppointmentRound(sources.appointments(), known.map(Confirmed::value))
                            .heard(settings.hall().value(), today());
            return took(data.get(), new Confirmed<>(heard, transport.clock().instant()));
        });
    }

    /// Erases the bookings of past days, where there are any.
    public void eraseOldAppointments() {
        asking.lock();
        try {
            current.get().ifPresent(this::eraseOld);
        } finally {
            asking.unlock();
        }
    }

    private void eraseOld(PlatformData data) {
        data.appointments()
                .filter(known -> fromToday(known).value().size() < known.value().size())
                .ifPresent(known -> {
                    var left = fromToday(known);
                    var _ = swapped(data.with(left), () -> writeBookings(left));
                });
    }

    private interface Round {
        Refreshed ask() throws RoundEnd;
    }

    private Refreshed inTurn(Round round) {
        asking.lock();
        try {
            return round.ask();
        } catch (RoundEnd end) {
            return end.why();
        } finally {
            asking.unlock();
        }
    }

    private Refreshed took(Optional<Confirmed<Province>> known, Confirmed<Province> heard) {
        boolean isNew = known.filter(old -> old.value().isSameAs(heard.value())).isEmpty();
        var data = new PlatformData(heard, current.get().flatMap(PlatformData::appointments));
        if (isNew) {
            return swapped(data, () -> writeProvince(heard));
        }
        return confirmed(data, isDue(provinceWritten), () -> writeProvince(heard));
    }

    private Refreshed took(PlatformData before, Confirmed<Listing<Appointment>> heard) {
        var data = before.with(heard);
        boolean isNew =
                before.appointments().filter(old -> old.value().isSameAs(heard.value())).isEmpty();
        return isNew
                ? swapped(data, () -> writeBookings(heard))
                : confirmed(data, isDue(appointmentsWritten), () -> writeBookings(heard));
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void writeProvince(Confirmed<Province> province) throws IOException {
        files.keepProvince(province);
        provinceWritten = own.instant();
    }

    private void writeBookings(Confirmed<Listing<Appointment>> bookings) throws IOException {
        files.keepAppointments(bookings);
        appointmentsWritten = own.instant();
    }

    private boolean isDue(Instant written) {
        return written.equals(Instant.MIN)
                || Duration.between(written, own.instant()).abs().compareTo(WRITTEN_EACH) >= 0;
    }

    /// On the disk first. Where that takes nothing, the newer is gone by all the same: it is true.
    private Refreshed swapped(PlatformData data, Writing writing) {
        var error = written(writing);
        set(data);
        return error.<Refreshed>map(kind -> new Refreshed.NotKept(data, kind))
                .orElseGet(() -> new Refreshed.Changed(data));
    }

    private Refreshed confirmed(PlatformData data, boolean isDue, Writing writing) {
        var error = isDue ? written(writing) : Optional.<String>empty();
        set(data);
        return error.<Refreshed>map(kind -> new Refreshed.NotKept(data, kind))
                .orElseGet(Refreshed.Unchanged::new);
    }

    private void set(PlatformData data) {
        current.set(Optional.of(data));
        listeners.forEach(listener -> listener.accept(data));
    }

    private static Optional<String> written(Writing writing) {
        try {
            writing.write();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.getClass().getSimpleName());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(own.instant(), settings.zone());
    }
}
