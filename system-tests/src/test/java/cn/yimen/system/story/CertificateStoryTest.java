package cn.yimen.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 证明打印
@ExtendWith(Hall.Shared.class)
class CertificateStoryTest {

    @Test
    void aCertificateIsPrintedAfterItsSealWasVerified(Hall hall) throws Exception {
        var person = hall.person();
        int before = hall.stage().ends().sheets().printed().size();
        person.comes(Guests.card(6), "证明打印");
        person.touches("证明打印");
        person.sees("选一份");
        person.pictures("certificates");
        person.touches("社会保险参保证明");
        person.sees("打好了，请取走");
        person.pictures("certificate-out");
        person.sees("已验章：");
        var printed = hall.stage().ends().sheets().printed();
        assertThat(printed).hasSize(before + 1);
        assertThat(new String(printed.getLast(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
