package org.cvmworkbench.batch;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.ui.kit.Room;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What is drawn: a room, such as `value`, or one of its views, such as `value-moves`.
///
/// @param view as the room names it; its first one where it is not given
record ScreenName(Room room, Optional<String> view) {
    static final class Converter implements ITypeConverter<ScreenName> {
        @Override
        public ScreenName convert(String text) {
            String[] parts = text.split("-", 2);
            Room room = Stream.of(Room.values())
                    .filter(one -> one.word().equalsIgnoreCase(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(text));
            return new ScreenName(room, Stream.of(parts).skip(1).findFirst());
        }
    }

    static final class Rooms implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Room.values()).map(Room::word).iterator();
        }
    }
}
