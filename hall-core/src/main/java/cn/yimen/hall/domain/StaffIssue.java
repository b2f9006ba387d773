package cn.yimen.hall.domain;

/// Who gave a number by hand (人工取号), and why no machine did.
public record StaffIssue(ClerkId clerk, String reason) {}
