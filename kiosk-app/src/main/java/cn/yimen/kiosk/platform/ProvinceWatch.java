package cn.yimen.kiosk.platform;

import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.cache.Recall;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Lets the kiosk change what it knows of the province only between two citizens: nobody's list of
/// papers changes while they read it. [#heard] may be called by any thread, [#between] by the
/// kiosk's loop only.
final class ProvinceWatch {

    private final Supplier<Recall> recall;
    private final Supplier<LocalDate> today;
    private final Ears ears;
    private final AtomicReference<Optional<PlatformData>> fresh =
            new AtomicReference<>(Optional.empty());
    private boolean shown;
    private LocalDate shownOn = LocalDate.MIN;

    /// Whoever goes by it. Called on the loop's thread.
    interface Ears {

        /// This is what is known from now on; also at the beginning of a day.
        void known(PlatformData data);

        /// What is known may not be gone by any more, until [#known] comes again.
        void tooOld();
    }

    ProvinceWatch(Supplier<Recall> recall, Supplier<LocalDate> today, Ears ears) {
        this.recall = recall;
        this.today = today;
        this.ears = ears;
    }

    /// Something is new; it waits.
    void heard(PlatformData data) {
        fresh.set(Optional.of(data));
    }

    /// Nobody is there now.
    void between() {
        switch (recall.get()) {
            case Recall.Usable(var data) -> usable(data);
            case Recall.TooOld _, Recall.AgeUnknown _ -> tooOld();
            case Recall.Nothing _ -> {}
        }
    }

    private void usable(PlatformData data) {
        boolean isNew = fresh.getAndSet(Optional.empty()).isPresent();
        var day = today.get();
        if (isNew || !shown || !day.equals(shownOn)) {
            shown = true;
            shownOn = day;
            ears.known(data);
        }
    }

    /// Told again and again: meanwhile the machine may have been out of service for another reason.
    private void tooOld() {
        shown = false;
        ears.tooOld();
    }
}
