/// Prints the home of the JDK that runs it, so that the launch script can find that JDK again.
void main() {
    IO.println(System.getProperty("java.home"));
}
