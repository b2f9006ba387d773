package cn.yimen.uplink.contract.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An order.
public record PaymentOrder(
        String order,
        String key,
        String bill,
        long amount,
        PaymentState state,
        String qr,
        Instant expiresAt,
        Optional<Instant> paidAt,
        Optional<String> receiptNumber,
        Optional<UUID> receiptFile) {}
