package cn.yimen.device.link.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.link.pcsc.PcscContext.Listing;
import cn.yimen.device.link.pcsc.PcscLook.Slot;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InsertionsTest {

    private static final Listing EMPTY = new Listing(List.of("A"), Set.of(), Set.of());
    private static final Listing CARD = new Listing(List.of("A"), Set.of("A"), Set.of());
    private static final Listing SWAPPED = new Listing(List.of("A"), Set.of("A"), Set.of("A"));
    private static final Listing NO_READER = new Listing(List.of(), Set.of(), Set.of());

    private final Insertions insertions = new Insertions();

    @Test
    void aCardThatStaysKeepsItsNumber() {
        assertThat(numberAfter(CARD)).isEqualTo(numberAfter(CARD));
    }

    @Test
    void aCardLaidDownAgainHasAnotherNumber() {
        long first = numberAfter(CARD);
        insertions.update(EMPTY);

        assertThat(numberAfter(CARD)).isNotEqualTo(first);
    }

    @Test
    void aCardSwappedBetweenTwoLooksHasAnotherNumber() {
        assertThat(numberAfter(CARD)).isNotEqualTo(numberAfter(SWAPPED));
    }

    @Test
    void aCardWhoseReaderWentAwayHasAnotherNumber() {
        long first = numberAfter(CARD);
        insertions.update(NO_READER);

        assertThat(numberAfter(CARD)).isNotEqualTo(first);
    }

    @Test
    void aCardOutOfSightHasAnotherNumber() {
        long first = numberAfter(CARD);
        insertions.loseSight();

        assertThat(numberAfter(CARD)).isNotEqualTo(first);
    }

    private long numberAfter(Listing listing) {
        List<Slot> slots = insertions.update(listing);
        assertThat(slots).singleElement().matches(Slot::occupied);
        return slots.getFirst().insertion();
    }
}
