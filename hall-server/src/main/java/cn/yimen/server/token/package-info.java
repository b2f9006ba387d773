/// The signed text of a ticket's QR code.
@NullMarked
package cn.yimen.server.token;

import org.jspecify.annotations.NullMarked;
