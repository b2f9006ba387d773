package cn.yimen.hall.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class WireJsonTest {

    private static final TicketId TICKET =
            new TicketId(UUID.fromString("01940000-0000-7000-8000-000000000001"));

    @Test
    void aCommandLooksLikeThisOnTheWire() throws Exception {
        var envelope =
                new CommandEnvelope(
                        new CommandId(UUID.fromString("01940000-0000-7000-8000-000000000002")),
                        new DeviceId("K1"),
                        new TakeNumber(
                                TICKET,
                                List.of(new ItemCode("SB-0001")),
                                Optional.of(
                                        new Holder(IdentityKind.PHONE_NUMBER, "", "13800000000"))));
        var json = WireJson.write(envelope);
        assertThat(json)
                .isEqualTo(
                        """
                        {"id":"01940000-0000-7000-8000-000000000002","from":"K1","command":{"type":"take-number",\
                        "ticket":"01940000-0000-7000-8000-000000000001","items":["SB-0001"],\
                        "holder":{"kind":"PHONE_NUMBER","name":"","documentNumber":"13800000000"}}}\
                        """);
        assertThat(WireJson.read(json, CommandEnvelope.class)).isEqualTo(envelope);
    }

    @Test
    void anEventLooksLikeThisOnTheWire() throws Exception {
        var event =
                new Recorded(
                        5,
                        Instant.parse("2026-11-23T01:53:00Z"),
                        new Printed(TICKET, new DeviceId("K1")));
        var json = WireJson.write(event);
        assertThat(json)
                .isEqualTo(
                        """
                        {"seq":5,"at":"2026-11-23T01:53:00Z","event":{"type":"printed",\
                        "ticket":"01940000-0000-7000-8000-000000000001","by":"K1"}}\
                        """);
        assertThat(WireJson.read(json, Recorded.class)).isEqualTo(event);
    }

    @Test
    void unknownFieldsAreTolerated() throws Exception {
        assertThat(
                        WireJson.read("{\"documentNumber\":\"x\",\"later\":[1]}", HolderQuery.class)
                                .documentNumber())
                .isEqualTo("x");
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedInWhatOthersSent() throws Exception {
        var twice = "{\"documentNumber\":\"x\",\"documentNumber\":\"y\"}";
        assertThatThrownBy(() -> WireJson.readForeign(twice, HolderQuery.class))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageNotContaining("y\"");
        assertThat(
                        WireJson.readForeign("{\"documentNumber\":\"x\"}", HolderQuery.class)
                                .documentNumber())
                .isEqualTo("x");
        assertThatThrownBy(() -> WireJson.readForeign("null", HolderQuery.class))
                .isInstanceOf(MalformedMessage.class);
    }

    @Test
    void missingFieldsAndForeignTextAreRefusedWithoutRepeatingThem() {
        assertThatThrownBy(() -> WireJson.read("{\"id\":\"secret\"}", CommandEnvelope.class))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining("CommandEnvelope")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> WireJson.read("null", Recorded.class))
                .isInstanceOf(MalformedMessage.class);
    }
}
