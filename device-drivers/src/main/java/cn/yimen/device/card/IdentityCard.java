package cn.yimen.device.card;

/// A card of the resident identity card family: its chip holds the 256 bytes of [IdentityText].
public sealed interface IdentityCard extends IdentityDocument
        permits ResidentCard, ResidencePermit, PermanentResident {}
