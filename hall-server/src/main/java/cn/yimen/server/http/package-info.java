/// The server's doors: commands, the event stream, the catalogue, persons, health.
@NullMarked
package cn.yimen.server.http;

import org.jspecify.annotations.NullMarked;
