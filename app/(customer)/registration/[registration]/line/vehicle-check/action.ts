export { answer } from "../opening/action";
