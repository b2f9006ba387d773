/// The hall server as a program: options, start, stop.
@NullMarked
package cn.yimen.server.app;

import org.jspecify.annotations.NullMarked;
