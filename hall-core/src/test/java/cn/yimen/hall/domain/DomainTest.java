package cn.yimen.hall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DomainTest {

    @Test
    void namesAreMaskedByTheirKind() {
        assertThat(Mask.name("张三")).isEqualTo("张*");
        assertThat(Mask.name("王晓明")).isEqualTo("王*明");
        assertThat(Mask.name("李𠮷明")).isEqualTo("李*明");
        assertThat(Mask.name("买买提·艾力")).isEqualTo("买买提·*");
        assertThat(Mask.name("SMITH, JOHN")).isEqualTo("SMITH *");
        assertThat(Mask.documentNumber("51160219530512002X")).isEqualTo("511***********002X");
    }

    @Test
    void aNumberWidensInsteadOfWrapping() {
        assertThat(new TicketNumber("A", 7, 3).text()).isEqualTo("A007");
        assertThat(new TicketNumber("A", 1000, 3).text()).isEqualTo("A1000");
    }

    @Test
    void idsAreVersionSevenAndGrowWithTime() {
        var ids = new IdSource(InstantSource.fixed(Instant.ofEpochMilli(1_000)), new Random(1));
        var later = new IdSource(InstantSource.fixed(Instant.ofEpochMilli(2_000)), new Random(1));
        var id = ids.ticket().value();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(later.ticket().value()).isGreaterThan(id);
    }

    @Test
    void waitsAreRoundedOutwardsToFives() {
        assertThat(WaitRange.around(13.2, 21)).isEqualTo(new WaitRange(10, 25));
        assertThat(WaitRange.around(0, 3)).isEqualTo(new WaitRange(0, 5));
    }
}
