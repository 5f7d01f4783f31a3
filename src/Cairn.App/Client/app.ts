import { keys } from "./parts/keys";
import { theme } from "./parts/theme";

theme();
keys();
