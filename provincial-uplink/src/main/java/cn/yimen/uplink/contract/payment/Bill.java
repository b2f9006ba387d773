package cn.yimen.uplink.contract.payment;

/// What is to be paid (缴款码).
public record Bill(String number, String subject, String payer, long amount, PaymentState state) {}
