import { portfolio } from './portfolio';
import { priority } from './priority';
import { plan } from './plan';
import { action } from './action';
import { cases } from './case';
import { process } from './process';
import { budget } from './budget';
import { schedule } from './schedule';
import { frame } from './frame';
import { funding } from './funding';
import { need } from './need';
import { workbook } from './workbook';

export const rules = {
  ...workbook,
  ...need,
  ...frame,
  ...funding,
  ...schedule,
  ...budget,
  ...process,
  ...cases,
  ...action,
  ...plan,
  ...priority,
  ...portfolio,
};
